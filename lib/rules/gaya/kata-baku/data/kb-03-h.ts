/** After KBBI VI: an h that does not belong to the word. */
export const strayH = `
  himbau > imbau!; himbauan > imbauan!; himbauan-himbauan > imbauan-imbauan!; menghimbau > mengimbau!; dihimbau > diimbau!; terhimbau > terimbau!; penghimbau > pengimbau!; menghimbaukan > mengimbaukan!; dihimbaukan > diimbaukan!
  hutang > utang; berhutang > berutang!; menghutang > mengutang!; menghutangi > mengutangi!; menghutangkan > mengutangkan!; dihutangkan > diutangkan!; dihutangi > diutangi!; terhutang > terutang!; hutang-hutang > utang-utang; penghutang > pengutang!; hutangan > utangan; hutang-piutang > utang-piutang; perhutangan > perutangan!
  handal > andal!; terhandal > terandal!; kehandalan > keandalan!; menghandalkan > mengandalkan!; dihandalkan > diandalkan!; handalan > andalan!; handalkan > andalkan!; sehandal > seandal!
  hisap > isap; menghisap > mengisap!; dihisap > diisap!; terhisap > terisap!; penghisap > pengisap!; penghisapan > pengisapan!; hisapan > isapan
  hembus > embus; menghembus > mengembus!; menghembuskan > mengembuskan!; dihembuskan > diembuskan!; dihembus > diembus!; berhembus > berembus!; hembusan > embusan; terhembus > terembus!
  hempas > empas; menghempas > mengempas!; menghempaskan > mengempaskan!; dihempas > diempas!; dihempaskan > diempaskan!; terhempas > terempas!; hempasan > empasan
  himpit > impit; menghimpit > mengimpit!; dihimpit > diimpit!; terhimpit > terimpit!; berhimpit > berimpit!; berhimpitan > berimpitan!; himpitan > impitan; berhimpit-himpitan > berimpit-impitan!
  hentak > entak; menghentak > mengentak!; menghentakkan > mengentakkan!; dihentakkan > dientakkan!; hentakan > entakan; hentakkan > entakkan!
  hapit > apit; hujung > ujung; rapih > rapi!; merapihkan > merapikan!; dirapihkan > dirapikan!; kerapihan > kerapian!; serapih > serapi!
  anduk > handuk; idroponik > hidroponik!
`;
