/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_FinishInputs */

const nl_visit_finish = /** @type {(inputs: Visit_FinishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bezoek afronden`)
};

const en_visit_finish = /** @type {(inputs: Visit_FinishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Finish visit`)
};

/**
* | output |
* | --- |
* | "Finish visit" |
*
* @param {Visit_FinishInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_finish = /** @type {((inputs?: Visit_FinishInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_FinishInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_finish(inputs)
	return nl_visit_finish(inputs)
});