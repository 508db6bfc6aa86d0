/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Started_At_HintInputs */

const nl_visit_started_at_hint = /** @type {(inputs: Visit_Started_At_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld 14:30`)
};

const en_visit_started_at_hint = /** @type {(inputs: Visit_Started_At_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example 14:30`)
};

/**
* | output |
* | --- |
* | "For example 14:30" |
*
* @param {Visit_Started_At_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_started_at_hint = /** @type {((inputs?: Visit_Started_At_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Started_At_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_started_at_hint(inputs)
	return nl_visit_started_at_hint(inputs)
});