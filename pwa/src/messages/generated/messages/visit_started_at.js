/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Started_AtInputs */

const nl_visit_started_at = /** @type {(inputs: Visit_Started_AtInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe laat begon het?`)
};

const en_visit_started_at = /** @type {(inputs: Visit_Started_AtInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At what time did it start?`)
};

/**
* | output |
* | --- |
* | "At what time did it start?" |
*
* @param {Visit_Started_AtInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_started_at = /** @type {((inputs?: Visit_Started_AtInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Started_AtInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_started_at(inputs)
	return nl_visit_started_at(inputs)
});