/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_StorageInputs */

const nl_health_storage = /** @type {(inputs: Health_StorageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opslag in gebruik`)
};

const en_health_storage = /** @type {(inputs: Health_StorageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Storage used`)
};

/**
* | output |
* | --- |
* | "Storage used" |
*
* @param {Health_StorageInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_storage = /** @type {((inputs?: Health_StorageInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_StorageInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_storage(inputs)
	return nl_health_storage(inputs)
});