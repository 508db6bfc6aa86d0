/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown>, roles: NonNullable<unknown> }} People_Act_RolesInputs */

const nl_people_act_roles = /** @type {(inputs: People_Act_RolesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Rollen bij ${i?.organisation}: ${i?.roles}.`)
};

const en_people_act_roles = /** @type {(inputs: People_Act_RolesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Roles at ${i?.organisation}: ${i?.roles}.`)
};

/**
* | output |
* | --- |
* | "Roles at {organisation}: {roles}." |
*
* @param {People_Act_RolesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_act_roles = /** @type {((inputs: People_Act_RolesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Act_RolesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_act_roles(inputs)
	return nl_people_act_roles(inputs)
});