/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Way_Screen_HintInputs */

const nl_people_way_screen_hint = /** @type {(inputs: People_Way_Screen_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U geeft de link zelf door.`)
};

const en_people_way_screen_hint = /** @type {(inputs: People_Way_Screen_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You hand the link over yourself.`)
};

/**
* | output |
* | --- |
* | "You hand the link over yourself." |
*
* @param {People_Way_Screen_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_way_screen_hint = /** @type {((inputs?: People_Way_Screen_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Way_Screen_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_way_screen_hint(inputs)
	return nl_people_way_screen_hint(inputs)
});