/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_State_NeverInputs */

const nl_people_state_never = /** @type {(inputs: People_State_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet aangemeld`)
};

const en_people_state_never = /** @type {(inputs: People_State_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Has not signed in yet`)
};

/**
* | output |
* | --- |
* | "Has not signed in yet" |
*
* @param {People_State_NeverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_state_never = /** @type {((inputs?: People_State_NeverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_State_NeverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_state_never(inputs)
	return nl_people_state_never(inputs)
});