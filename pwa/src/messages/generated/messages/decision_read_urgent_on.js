/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Read_Urgent_OnInputs */

const nl_decision_read_urgent_on = /** @type {(inputs: Decision_Read_Urgent_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Besproken in spoedoverleg op`)
};

const en_decision_read_urgent_on = /** @type {(inputs: Decision_Read_Urgent_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Discussed in an urgent consultation on`)
};

/**
* | output |
* | --- |
* | "Discussed in an urgent consultation on" |
*
* @param {Decision_Read_Urgent_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_read_urgent_on = /** @type {((inputs?: Decision_Read_Urgent_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Read_Urgent_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_read_urgent_on(inputs)
	return nl_decision_read_urgent_on(inputs)
});