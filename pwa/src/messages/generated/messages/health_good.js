/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_GoodInputs */

const nl_health_good = /** @type {(inputs: Health_GoodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gelukt`)
};

const en_health_good = /** @type {(inputs: Health_GoodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Done`)
};

/**
* | output |
* | --- |
* | "Done" |
*
* @param {Health_GoodInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_good = /** @type {((inputs?: Health_GoodInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_GoodInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_good(inputs)
	return nl_health_good(inputs)
});