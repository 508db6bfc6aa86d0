/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Install_WhyInputs */

const nl_app_install_why = /** @type {(inputs: App_Install_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zet de app op het beginscherm. Dan is de kans kleiner dat de browser iets opruimt.`)
};

const en_app_install_why = /** @type {(inputs: App_Install_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put the app on the home screen. Then the browser is less likely to clear anything.`)
};

/**
* | output |
* | --- |
* | "Put the app on the home screen. Then the browser is less likely to clear anything." |
*
* @param {App_Install_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_install_why = /** @type {((inputs?: App_Install_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Install_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_install_why(inputs)
	return nl_app_install_why(inputs)
});