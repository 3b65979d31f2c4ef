import { testComposers } from './composers/test-composers';

testComposers('firefox');
