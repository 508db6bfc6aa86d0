/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Way_ScreenInputs */

const nl_people_way_screen = /** @type {(inputs: People_Way_ScreenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op dit scherm`)
};

const en_people_way_screen = /** @type {(inputs: People_Way_ScreenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On this screen`)
};

/**
* | output |
* | --- |
* | "On this screen" |
*
* @param {People_Way_ScreenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_way_screen = /** @type {((inputs?: People_Way_ScreenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Way_ScreenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_way_screen(inputs)
	return nl_people_way_screen(inputs)
});