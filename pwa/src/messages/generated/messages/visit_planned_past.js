/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Planned_PastInputs */

const nl_visit_planned_past = /** @type {(inputs: Visit_Planned_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dag is voorbij, nog geen verslag`)
};

const en_visit_planned_past = /** @type {(inputs: Visit_Planned_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`day has passed, no report yet`)
};

/**
* | output |
* | --- |
* | "day has passed, no report yet" |
*
* @param {Visit_Planned_PastInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_planned_past = /** @type {((inputs?: Visit_Planned_PastInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Planned_PastInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_planned_past(inputs)
	return nl_visit_planned_past(inputs)
});