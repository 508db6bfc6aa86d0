/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Write_HintInputs */

const nl_people_token_write_hint = /** @type {(inputs: People_Token_Write_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opschrijven en wijzigen wat de rol mag. Kies daarbij ook Lezen als het programma dossiers moet opzoeken.`)
};

const en_people_token_write_hint = /** @type {(inputs: People_Token_Write_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down and change what the role may. Choose Read as well if the program has to look up files.`)
};

/**
* | output |
* | --- |
* | "Write down and change what the role may. Choose Read as well if the program has to look up files." |
*
* @param {People_Token_Write_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_write_hint = /** @type {((inputs?: People_Token_Write_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Write_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_write_hint(inputs)
	return nl_people_token_write_hint(inputs)
});