/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Correct_DoneInputs */

const nl_visit_correct_done = /** @type {(inputs: Visit_Correct_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit verslag is al verbeterd. Ga verder met het nieuwste verslag.`)
};

const en_visit_correct_done = /** @type {(inputs: Visit_Correct_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This report was corrected already. Go on with the newest one.`)
};

/**
* | output |
* | --- |
* | "This report was corrected already. Go on with the newest one." |
*
* @param {Visit_Correct_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_correct_done = /** @type {((inputs?: Visit_Correct_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Correct_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_correct_done(inputs)
	return nl_visit_correct_done(inputs)
});