/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ seconds: NonNullable<unknown> }} App_Pin_WaitInputs */

const nl_app_pin_wait = /** @type {(inputs: App_Pin_WaitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Wacht ${i?.seconds} seconden en probeer het dan opnieuw.`)
};

const en_app_pin_wait = /** @type {(inputs: App_Pin_WaitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Wait ${i?.seconds} seconds and then try again.`)
};

/**
* | output |
* | --- |
* | "Wait {seconds} seconds and then try again." |
*
* @param {App_Pin_WaitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_pin_wait = /** @type {((inputs: App_Pin_WaitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Pin_WaitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_pin_wait(inputs)
	return nl_app_pin_wait(inputs)
});