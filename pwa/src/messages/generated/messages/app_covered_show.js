/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Covered_ShowInputs */

const nl_app_covered_show = /** @type {(inputs: App_Covered_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verder met het bezoek`)
};

const en_app_covered_show = /** @type {(inputs: App_Covered_ShowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Go on with the visit`)
};

/**
* | output |
* | --- |
* | "Go on with the visit" |
*
* @param {App_Covered_ShowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_covered_show = /** @type {((inputs?: App_Covered_ShowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Covered_ShowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_covered_show(inputs)
	return nl_app_covered_show(inputs)
});