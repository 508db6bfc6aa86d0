/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_JobInputs */

const nl_health_job = /** @type {(inputs: Health_JobInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Werk`)
};

const en_health_job = /** @type {(inputs: Health_JobInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Work`)
};

/**
* | output |
* | --- |
* | "Work" |
*
* @param {Health_JobInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_job = /** @type {((inputs?: Health_JobInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_JobInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_job(inputs)
	return nl_health_job(inputs)
});