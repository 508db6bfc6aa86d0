/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_JobsInputs */

const nl_health_jobs = /** @type {(inputs: Health_JobsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Werk op de achtergrond`)
};

const en_health_jobs = /** @type {(inputs: Health_JobsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Background work`)
};

/**
* | output |
* | --- |
* | "Background work" |
*
* @param {Health_JobsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_jobs = /** @type {((inputs?: Health_JobsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_JobsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_jobs(inputs)
	return nl_health_jobs(inputs)
});