import { words } from '../site/switches';

const trendList = [
  { tag: '#SabtuBersih', posts: '1.204' },
  { tag: '#BukuGratis', posts: '871' },
  { tag: '#GowesPagi', posts: '643' },
];

/** The invented card beside the timeline. */
export const Trends = () => (
  <section className="x-trends">
    <h2>{words('Sedang hangat', 'What’s happening')}</h2>
    {trendList.map(({ tag, posts }) => (
      <div key={tag}>
        <b>{tag}</b>
        <small>
          {posts} {words('postingan', 'posts')}
        </small>
      </div>
    ))}
  </section>
);
