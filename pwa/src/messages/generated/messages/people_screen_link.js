/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Screen_LinkInputs */

const nl_people_screen_link = /** @type {(inputs: People_Screen_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Link op het scherm`)
};

const en_people_screen_link = /** @type {(inputs: People_Screen_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Link on the screen`)
};

/**
* | output |
* | --- |
* | "Link on the screen" |
*
* @param {People_Screen_LinkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_screen_link = /** @type {((inputs?: People_Screen_LinkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Screen_LinkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_screen_link(inputs)
	return nl_people_screen_link(inputs)
});