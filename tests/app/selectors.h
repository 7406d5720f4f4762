#pragma once

/// The controls that tests and scripts find by name, "page.thing"; one that ends with a dot is followed by the key of a row.
/// A field "x" holds its input as "x.input"; a sheet "x" its cross as "x.close", a question its answers as "x.accept" and "x.cancel";
/// a picture "x" the entries of its menu as "x.file", "x.paste" and "x.remove".
inline constexpr const char *selectors[] = {
    "crop.accept", "crop.cancel", "crop.larger", "crop.problem", "crop.sheet", "crop.smaller", "crop.view", "crop.zoom",
    "drill.cancel", "drill.done", "drill.kit", "drill.passphrase", "drill.problem", "drill.result", "drill.secret",
    "drill.sheet", "drill.start", "drill.way", "error.quit", "error.retry", "foot.code", "help.sheet", "home.did",
    "home.edit", "home.kit", "home.task.", "identity.menu.rename", "identity.name", "identity.rename",
    "identity.rename.accept", "identity.rename.cancel", "keys.drill", "keys.kit", "keys.lock", "keys.lockAway",
    "keys.lockMinutes", "keys.unguarded", "keys.words", "kit.cancel", "kit.done", "kit.passphrase", "kit.passphraseAgain",
    "kit.place", "kit.problem", "kit.saved", "kit.sheet", "nodes.action.", "nodes.add", "nodes.addSheet",
    "nodes.addSheet.accept", "nodes.addSheet.cancel", "nodes.address", "nodes.anchor.", "nodes.backup.", "nodes.checkAll",
    "nodes.empty", "nodes.first", "nodes.first.later", "nodes.first.send", "nodes.first.show.", "nodes.menu.", "nodes.now",
    "nodes.pause", "nodes.pictures.", "nodes.picturesAddress", "nodes.picturesNew", "nodes.picturesSheet",
    "nodes.picturesSheet.accept", "nodes.picturesSheet.cancel", "nodes.problem", "nodes.read.", "nodes.side",
    "nodes.side.sync", "nodes.sure.", "nodes.sync", "palette.list", "palette.query", "profile.affiliations",
    "profile.banner", "profile.birthDate", "profile.description", "profile.discard", "profile.draft", "profile.emoji",
    "profile.gender", "profile.homeLocation", "profile.kept", "profile.name", "profile.narrow.discard",
    "profile.narrow.publish", "profile.nationalities", "profile.nothing", "profile.opened", "profile.picture",
    "profile.picture.nodes", "profile.picture.problem", "profile.preview", "profile.problem", "profile.publish",
    "profile.residenceCountry", "profile.side", "profile.status", "profile.sure", "profile.url", "profile.version.",
    "profile.version.back", "profile.version.restore", "profile.version.tick.", "profile.version.view", "profile.versions",
    "rail.find", "rail.identity", "settings.content", "settings.data", "settings.language", "settings.licence",
    "settings.licence.", "settings.licence.done", "settings.lock", "settings.lockAway", "settings.lockMinutes",
    "settings.log.again", "settings.log.copy", "settings.log.find", "settings.log.folder", "settings.log.list",
    "settings.motion", "settings.part", "settings.problem", "settings.state", "settings.textSize", "settings.theme.dark",
    "settings.theme.light", "settings.theme.system", "settings.unguarded", "shell.page", "status.jobs", "status.keyring",
    "status.review", "status.sync", "top.find", "top.identity", "top.menu", "unlock.cancel", "unlock.how", "unlock.open",
    "unlock.passphrase", "unlock.read", "unlock.recover", "unlock.recoverFirst", "welcome.back", "welcome.did",
    "welcome.forward", "welcome.keyring", "welcome.kit", "welcome.kitPassphrase", "welcome.language", "welcome.leave",
    "welcome.look", "welcome.name", "welcome.new", "welcome.node", "welcome.openKeyring", "welcome.passphrase",
    "welcome.passphraseAgain", "welcome.problem", "welcome.restore", "welcome.second", "welcome.secret", "welcome.seen",
    "welcome.step", "welcome.textSize", "welcome.vault", "welcome.way", "welcome.words", "words.again", "words.asked.",
    "words.check", "words.close", "words.done", "words.form", "words.hide", "words.later", "words.list", "words.problem",
    "words.sheet", "words.show", "words.written",
};
