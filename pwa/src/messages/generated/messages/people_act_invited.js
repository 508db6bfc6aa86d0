/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown>, roles: NonNullable<unknown> }} People_Act_InvitedInputs */

const nl_people_act_invited = /** @type {(inputs: People_Act_InvitedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Uitgenodigd bij ${i?.organisation}: ${i?.roles}.`)
};

const en_people_act_invited = /** @type {(inputs: People_Act_InvitedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Invited at ${i?.organisation}: ${i?.roles}.`)
};

/**
* | output |
* | --- |
* | "Invited at {organisation}: {roles}." |
*
* @param {People_Act_InvitedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_act_invited = /** @type {((inputs: People_Act_InvitedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Act_InvitedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_act_invited(inputs)
	return nl_people_act_invited(inputs)
});