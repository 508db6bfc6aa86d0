/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, commit: NonNullable<unknown> }} Health_Version_OfInputs */

const nl_health_version_of = /** @type {(inputs: Health_Version_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day}, ${i?.commit}`)
};

const en_health_version_of = /** @type {(inputs: Health_Version_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day}, ${i?.commit}`)
};

/**
* | output |
* | --- |
* | "{day}, {commit}" |
*
* @param {Health_Version_OfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_version_of = /** @type {((inputs: Health_Version_OfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Version_OfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_version_of(inputs)
	return nl_health_version_of(inputs)
});