import { useCallback, useEffect, useRef, useState } from 'react';
import { ExerciseList } from '@/components/latihan/exercise-list';
import { Latihan } from '@/components/latihan/latihan';
import { TextSize } from '@/components/latihan/text-size';
import { PageBar } from '@/components/parts/page-bar';
import { LanguageContext } from '@/components/parts/say-context';
import { dressPage } from '@/entrypoints/popup/dress-page';
import { useTitle } from '@/entrypoints/popup/use-title';
import { exercises } from '@/lib/latihan/exercises';
import { latihanWords } from '@/lib/words/latihan';
import { say } from '@/lib/words/words';
import type { LatihanSettings } from './latihan-settings';
import { PracticeDesk } from './practice-desk';
import { useKept } from './use-kept';

/** `latihan.html#hari-tanggal` opens that exercise, so that a trainer can send everyone to the same one. */
const fromAddress = () => exercises.find(({ id }) => id === location.hash.slice(1))?.id ?? null;

/**
 * The page for practice at work: the same check and the same panel as on the sites, on texts that stay in this tab.
 * `page` is null outside of the extension, where it is the only one.
 */
export function LatihanDesk({ settings, page }: { settings: LatihanSettings; page: 'latihan' | null }) {
  const { language, agency, theme } = settings;
  const { done, size, change } = useKept(settings.textSize);
  const [chosen, setChosen] = useState(fromAddress);
  const [isCalled, setCalled] = useState(false);
  /** What was written so far, by exercise; gone with the tab. */
  const texts = useRef(new Map<string | null, string>());
  const number = exercises.findIndex(({ id }) => id === chosen) + 1;
  const exercise = exercises[number - 1] ?? null;
  const following = exercise ? exercises[number] : undefined;

  const choose = (id: string | null) => {
    history.replaceState(null, '', id === null ? location.pathname : `#${id}`);
    setCalled(true);
    setChosen(id);
  };
  const onPassed = useCallback(() => {
    if (chosen !== null) change((kept) => ({ done: [...new Set([...kept.done, chosen])] }));
  }, [chosen, change]);
  useTitle(say(latihanWords.title, language));
  // What was chosen on this page stands above the settings.
  useEffect(() => dressPage({ language, theme, textSize: size }), [language, theme, size]);

  return (
    <LanguageContext value={language}>
      <Latihan
        bar={
          <PageBar unit={agency.unit} page={page} language={language} content="tulisan">
            <TextSize size={size} resize={(textSize) => change(() => ({ textSize }))} />
          </PageBar>
        }
        list={
          <ExerciseList
            {...{ exercises, chosen, choose }}
            done={done.filter((id) => exercises.some((one) => one.id === id))}
          />
        }
      >
        <PracticeDesk
          key={chosen}
          {...{ exercise, number, settings, isCalled, onPassed }}
          first={texts.current.get(chosen) ?? exercise?.start ?? ''}
          keep={(text) => void texts.current.set(chosen, text)}
          next={following && (() => choose(following.id))}
        />
      </Latihan>
    </LanguageContext>
  );
}
