# The check as a part of other websites. Its other words are those of the self-check.
embed-name = Tongda: check benefits
embed-memory = Your answers stay in this page’s memory and are gone when you close it or choose “Finish and clear”. Tongda neither stores nor sends them. No name and no ID number is asked for.
embed-why = Why
embed-answers = Look at your answers, or change one
embed-go-on = Go on in Tongda
embed-go-on-text = Tongda opens in a new window and takes your answers along. There you will find which office to go to, what to bring, where each benefit comes from, and a sheet to print. Your answers also stay on this page: when you are done, choose “Finish and clear” in both windows.
embed-blocked = Your answers could not be taken along. If no new window has opened, open Tongda here and answer again:
embed-ask-lead = Some conditions are not written down, and some points you were not sure of. Ask at the service window.
embed-topics-hint = Pick one or more. If you pick nothing, everything is checked, with more questions.
