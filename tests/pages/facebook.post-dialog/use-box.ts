import { useEffect, useState } from 'react';

/** The text of the one box for a post that is open, told to whoever practises; `mount` changes when it is set up anew. */
export function useBox(initial = '') {
  const [text, setText] = useState(initial);
  const [mount, setMount] = useState(0);
  useEffect(() => {
    window.model = () => text;
    window.remount = () => {
      setText('');
      setMount((count) => count + 1);
    };
  }, [text]);
  useEffect(
    () => () => {
      window.model = () => '';
    },
    [],
  );
  return { text, setText, mount };
}
