/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Covered_LockInputs */

const nl_app_covered_lock = /** @type {(inputs: App_Covered_LockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met de wachtzin openen`)
};

const en_app_covered_lock = /** @type {(inputs: App_Covered_LockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open with the passphrase`)
};

/**
* | output |
* | --- |
* | "Open with the passphrase" |
*
* @param {App_Covered_LockInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_covered_lock = /** @type {((inputs?: App_Covered_LockInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Covered_LockInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_covered_lock(inputs)
	return nl_app_covered_lock(inputs)
});