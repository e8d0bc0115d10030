export { formatPeriod, kindWords, periodAsLimit, periodInSentence } from '../../data/period-words.ts';
