/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Covered_No_PinInputs */

const nl_app_covered_no_pin = /** @type {(inputs: App_Covered_No_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U hebt geen pincode gekozen. Tik op de knop om verder te gaan. Kies later een pincode bij Verzonden: dan kan niemand anders dit.`)
};

const en_app_covered_no_pin = /** @type {(inputs: App_Covered_No_PinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have not chosen a PIN. Tap the button to go on. Choose a PIN later under Sent: then nobody else can do this.`)
};

/**
* | output |
* | --- |
* | "You have not chosen a PIN. Tap the button to go on. Choose a PIN later under Sent: then nobody else can do this." |
*
* @param {App_Covered_No_PinInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_covered_no_pin = /** @type {((inputs?: App_Covered_No_PinInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Covered_No_PinInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_covered_no_pin(inputs)
	return nl_app_covered_no_pin(inputs)
});