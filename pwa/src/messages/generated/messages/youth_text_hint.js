/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_Text_HintInputs */

const nl_youth_text_hint = /** @type {(inputs: Youth_Text_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Noem geen namen. Jeugdbescherming krijgt het dossier te zien.`)
};

const en_youth_text_hint = /** @type {(inputs: Youth_Text_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name nobody. Youth protection gets to see the file.`)
};

/**
* | output |
* | --- |
* | "Name nobody. Youth protection gets to see the file." |
*
* @param {Youth_Text_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_text_hint = /** @type {((inputs?: Youth_Text_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_Text_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_text_hint(inputs)
	return nl_youth_text_hint(inputs)
});