/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Link_UsedInputs */

const nl_app_link_used = /** @type {(inputs: App_Link_UsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze link is al gebruikt of verlopen. Vraag uw beheerder om een nieuwe.`)
};

const en_app_link_used = /** @type {(inputs: App_Link_UsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This link was used already or has expired. Ask your administrator for a new one.`)
};

/**
* | output |
* | --- |
* | "This link was used already or has expired. Ask your administrator for a new one." |
*
* @param {App_Link_UsedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_link_used = /** @type {((inputs?: App_Link_UsedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Link_UsedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_link_used(inputs)
	return nl_app_link_used(inputs)
});