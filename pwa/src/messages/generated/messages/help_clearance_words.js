/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ judge: NonNullable<unknown> }} Help_Clearance_WordsInputs */

const nl_help_clearance_words = /** @type {(inputs: Help_Clearance_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Open het dossier en kies ${i?.judge}. De lijst laat zien wat nodig is; de feiten vinken het af, niet u.
Heeft een beschermd huishouden geen bevestigde plek voor iedereen, dan kan er geen vrijgave komen. Daar is geen uitzondering op.
Een vrijgave geldt voor één dag. Verandert er iets, dan vervalt zij vanzelf.`)
};

const en_help_clearance_words = /** @type {(inputs: Help_Clearance_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Open the file and choose ${i?.judge}. The list shows what is needed; the facts tick it, not you.
If a protected household has no confirmed place for everybody, no clearance can be given. There is no exception.
A clearance holds for one day. When something changes, it lapses by itself.`)
};

/**
* | output |
* | --- |
* | "Open the file and choose {judge}. The list shows what is needed; the facts tick it, not you. If a protected household has no confirmed place for everybody, n..." |
*
* @param {Help_Clearance_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_clearance_words = /** @type {((inputs: Help_Clearance_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Clearance_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_clearance_words(inputs)
	return nl_help_clearance_words(inputs)
});