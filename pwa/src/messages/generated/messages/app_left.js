/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} App_LeftInputs */

const nl_app_left = /** @type {(inputs: App_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dossiers die niet meer op dit apparaat staan: ${i?.count}`)
};

const en_app_left = /** @type {(inputs: App_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Files that are no longer on this device: ${i?.count}`)
};

/**
* | output |
* | --- |
* | "Files that are no longer on this device: {count}" |
*
* @param {App_LeftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_left = /** @type {((inputs: App_LeftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_LeftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_left(inputs)
	return nl_app_left(inputs)
});