/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Ended_BadgeInputs */

const nl_people_ended_badge = /** @type {(inputs: People_Ended_BadgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gestopt`)
};

const en_people_ended_badge = /** @type {(inputs: People_Ended_BadgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ended`)
};

/**
* | output |
* | --- |
* | "Ended" |
*
* @param {People_Ended_BadgeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_ended_badge = /** @type {((inputs?: People_Ended_BadgeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Ended_BadgeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_ended_badge(inputs)
	return nl_people_ended_badge(inputs)
});