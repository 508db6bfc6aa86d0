/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_BrokenInputs */

const nl_app_broken = /** @type {(inputs: App_BrokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er ging iets mis in de app. Wat is bewaard op dit apparaat, is er nog. Er is niets verloren.`)
};

const en_app_broken = /** @type {(inputs: App_BrokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something went wrong in the app. What was kept on this device is still there. Nothing is lost.`)
};

/**
* | output |
* | --- |
* | "Something went wrong in the app. What was kept on this device is still there. Nothing is lost." |
*
* @param {App_BrokenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_broken = /** @type {((inputs?: App_BrokenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_BrokenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_broken(inputs)
	return nl_app_broken(inputs)
});