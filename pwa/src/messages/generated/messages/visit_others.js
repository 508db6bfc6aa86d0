/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_OthersInputs */

const nl_visit_others = /** @type {(inputs: Visit_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie was er nog meer?`)
};

const en_visit_others = /** @type {(inputs: Visit_OthersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who else was there?`)
};

/**
* | output |
* | --- |
* | "Who else was there?" |
*
* @param {Visit_OthersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_others = /** @type {((inputs?: Visit_OthersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_OthersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_others(inputs)
	return nl_visit_others(inputs)
});