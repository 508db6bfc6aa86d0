/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Answer_AgainInputs */

const nl_rights_answer_again = /** @type {(inputs: Rights_Answer_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Antwoord wijzigen`)
};

const en_rights_answer_again = /** @type {(inputs: Rights_Answer_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the answer`)
};

/**
* | output |
* | --- |
* | "Change the answer" |
*
* @param {Rights_Answer_AgainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_answer_again = /** @type {((inputs?: Rights_Answer_AgainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Answer_AgainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_answer_again(inputs)
	return nl_rights_answer_again(inputs)
});