import { words } from '../site/switches';

export const Refusal = () => (
  <div className="fb-alert" role="alert">
    {words('Saat ini tidak dapat memposting. Coba lagi nanti.', 'Can’t post right now. Please try again later.')}
  </div>
);
