/** The brands' own spelling, as on their own pages. A telegram is also a letter: only where it must be the service. */
export const platformNames = `
  tik tok, tiktok, tik-tok, tictok > TikTok!; facebook, face book, facebok, fesbuk, pesbuk > Facebook!; whatsapp, whats app, whatapp, whatsap, what's app, whatshapp, whatsup > WhatsApp!
  instagram, insta gram, instagaram, instragram, isntagram > Instagram!; youtube, you tube, yutub, yutube, yotube, youtub > YouTube!; twitter > Twitter!; linkedin, linked in > LinkedIn!; google > Google!; gmail > Gmail!; zoom > Zoom!; google maps, googlemaps > Google Maps!; google meet > Google Meet!
  google form, gform > Google Form!; google forms > Google Forms!; google drive > Google Drive!; playstore, play store, google playstore, google play store > Play Store!; appstore, app store > App Store!; zoom meeting > Zoom Meeting!
  grup telegram > grup Telegram!; kanal telegram > kanal Telegram!; akun telegram > akun Telegram!; aplikasi telegram > aplikasi Telegram!; bot telegram > bot Telegram!; shopee > Shopee!; tokopedia > Tokopedia!; spotify > Spotify!
`;
