/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Link_IntroInputs */

const nl_app_link_intro = /** @type {(inputs: App_Link_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze link is alleen voor u. U kunt hem één keer gebruiken.`)
};

const en_app_link_intro = /** @type {(inputs: App_Link_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This link is only for you. You can use it once.`)
};

/**
* | output |
* | --- |
* | "This link is only for you. You can use it once." |
*
* @param {App_Link_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_link_intro = /** @type {((inputs?: App_Link_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Link_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_link_intro(inputs)
	return nl_app_link_intro(inputs)
});