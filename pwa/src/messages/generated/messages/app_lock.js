/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_LockInputs */

const nl_app_lock = /** @type {(inputs: App_LockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vergrendelen`)
};

const en_app_lock = /** @type {(inputs: App_LockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lock`)
};

/**
* | output |
* | --- |
* | "Lock" |
*
* @param {App_LockInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_lock = /** @type {((inputs?: App_LockInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_LockInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_lock(inputs)
	return nl_app_lock(inputs)
});