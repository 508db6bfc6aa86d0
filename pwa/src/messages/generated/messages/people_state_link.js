/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} People_State_LinkInputs */

const nl_people_state_link = /** @type {(inputs: People_State_LinkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Heeft een link tot ${i?.when}`)
};

const en_people_state_link = /** @type {(inputs: People_State_LinkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Has a link until ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Has a link until {when}" |
*
* @param {People_State_LinkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_state_link = /** @type {((inputs: People_State_LinkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_State_LinkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_state_link(inputs)
	return nl_people_state_link(inputs)
});