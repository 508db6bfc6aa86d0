/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Covered_KeptInputs */

const nl_app_covered_kept = /** @type {(inputs: App_Covered_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat u hebt ingevuld, is bewaard op dit apparaat.`)
};

const en_app_covered_kept = /** @type {(inputs: App_Covered_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you filled in is kept on this device.`)
};

/**
* | output |
* | --- |
* | "What you filled in is kept on this device." |
*
* @param {App_Covered_KeptInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_covered_kept = /** @type {((inputs?: App_Covered_KeptInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Covered_KeptInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_covered_kept(inputs)
	return nl_app_covered_kept(inputs)
});