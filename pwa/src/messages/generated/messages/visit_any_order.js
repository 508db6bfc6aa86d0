/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Any_OrderInputs */

const nl_visit_any_order = /** @type {(inputs: Visit_Any_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wat u besprak, in elke volgorde. Alleen dag, resultaat en één zin zijn verplicht.`)
};

const en_visit_any_order = /** @type {(inputs: Visit_Any_OrderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in what you discussed, in any order. Only day, outcome and one sentence are required.`)
};

/**
* | output |
* | --- |
* | "Fill in what you discussed, in any order. Only day, outcome and one sentence are required." |
*
* @param {Visit_Any_OrderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_any_order = /** @type {((inputs?: Visit_Any_OrderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Any_OrderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_any_order(inputs)
	return nl_visit_any_order(inputs)
});