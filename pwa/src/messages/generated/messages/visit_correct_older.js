/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Correct_OlderInputs */

const nl_visit_correct_older = /** @type {(inputs: Visit_Correct_OlderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De tekst van dit oude verslag staat niet op dit apparaat. Verbeteren kan dan niet.`)
};

const en_visit_correct_older = /** @type {(inputs: Visit_Correct_OlderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The text of this old report is not on this device. It cannot be corrected then.`)
};

/**
* | output |
* | --- |
* | "The text of this old report is not on this device. It cannot be corrected then." |
*
* @param {Visit_Correct_OlderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_correct_older = /** @type {((inputs?: Visit_Correct_OlderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Correct_OlderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_correct_older(inputs)
	return nl_visit_correct_older(inputs)
});