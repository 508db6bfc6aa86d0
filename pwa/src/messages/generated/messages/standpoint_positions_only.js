/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Positions_OnlyInputs */

const nl_standpoint_positions_only = /** @type {(inputs: Standpoint_Positions_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U ziet wat elke organisatie vindt. Waarom leest alleen het Regieteam en het team van de casemanager.`)
};

const en_standpoint_positions_only = /** @type {(inputs: Standpoint_Positions_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You see what each organisation thinks. Only the Regieteam and the case manager's team read why.`)
};

/**
* | output |
* | --- |
* | "You see what each organisation thinks. Only the Regieteam and the case manager's team read why." |
*
* @param {Standpoint_Positions_OnlyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_positions_only = /** @type {((inputs?: Standpoint_Positions_OnlyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Positions_OnlyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_positions_only(inputs)
	return nl_standpoint_positions_only(inputs)
});