# Sign-language films.
sign-film = Sign-language video
sign-film-of = Sign-language video: { $what }
sign-captions = Captions
sign-play = Play the signing
sign-pause = Pause
sign-again = From the start
sign-slower = Slower
sign-full-pace = Back to full speed
sign-pace-full = Full speed.
sign-pace-slow = Three quarters of the speed.
sign-pace-slowest = Half the speed.
sign-signer = Signed by { $signer }
sign-none-but-easy = There is no sign-language video for this yet. Here are the easy words.
sign-none = There is no sign-language video for this yet.
sign-lost = The sign-language video does not open. Here are the words.
