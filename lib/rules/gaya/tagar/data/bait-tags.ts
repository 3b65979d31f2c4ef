import { wordList } from '../../../../bahasa/data/word-list';

/**
 * Tags that ask for reach and tell nothing. Instagram advises against the general ones (#reels, #explore); the others
 * were gathered by hand from public posts on 2026-11-22.
 */
export const baitTags: ReadonlySet<string> = new Set(
  wordList(`
    fyp fypage fypdong fypviral fyptiktok fypindonesia foryou foryoupage foryourpage foryoupageofficial masukfyp berandafyp fypberanda beranda masukberanda
    viral viralvideo videoviral viraltiktok tiktokviral viralindonesia viralreels viralpost reelsviral lagiviral viralhariini viralin viralkan
    explore explorepage explorer exploremore exploretoday exploreeverything explorar
    reels reel reelsinstagram reelsvideo reelsindonesia reelsfb reelsfacebook fbreels instareels instagramreels reelitfeelit trendingreels reelsviralvideo
    trending trend trends trendingnow trendingtopic tranding trendingindonesia xyzbca xyz
    like likes like4like likeforlike likeforlikes like4likes likeforfollow l4l likesforlike follow followme follow4follow followforfollow followback
    followforfollowback f4f fff s4s followers follower followus subscribe
    instagood instadaily instalike instagram instamood instagramers instapic instastory instamoment igers igdaily photooftheday picoftheday potd love
    tiktok tiktokindonesia tiktokers capcut fb fbpro facebook facebookpro fbproindonesia jangkauanluas semuaorang sorotan pengikut hits kekinian hitskekinian
    fblifestyle highlights
  `),
);
