/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_App_OtherInputs */

const nl_health_app_other = /** @type {(inputs: Health_App_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een andere dan op de server. Laad deze pagina opnieuw.`)
};

const en_health_app_other = /** @type {(inputs: Health_App_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Another one than on the server. Load this page again.`)
};

/**
* | output |
* | --- |
* | "Another one than on the server. Load this page again." |
*
* @param {Health_App_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_app_other = /** @type {((inputs?: Health_App_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_App_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_app_other(inputs)
	return nl_health_app_other(inputs)
});