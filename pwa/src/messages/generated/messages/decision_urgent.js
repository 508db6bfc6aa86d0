/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_UrgentInputs */

const nl_decision_urgent = /** @type {(inputs: Decision_UrgentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was dit een spoedoverleg?`)
};

const en_decision_urgent = /** @type {(inputs: Decision_UrgentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was this an urgent consultation?`)
};

/**
* | output |
* | --- |
* | "Was this an urgent consultation?" |
*
* @param {Decision_UrgentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_urgent = /** @type {((inputs?: Decision_UrgentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_UrgentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_urgent(inputs)
	return nl_decision_urgent(inputs)
});