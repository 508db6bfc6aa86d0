/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ lines: NonNullable<unknown>, unsealed: NonNullable<unknown>, when: NonNullable<unknown>, name: NonNullable<unknown> }} Log_Check_IntactInputs */

const nl_log_check_intact = /** @type {(inputs: Log_Check_IntactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Het logboek klopt. Verzegelde regels: ${i?.lines}. Regels die nog op een zegel wachten: ${i?.unsealed}. Gecontroleerd op ${i?.when} voor ${i?.name}.`)
};

const en_log_check_intact = /** @type {(inputs: Log_Check_IntactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The log is right. ${i?.lines} lines are as they were sealed; ${i?.unsealed} lines still wait for a seal. Verified on ${i?.when} for ${i?.name}.`)
};

/**
* | output |
* | --- |
* | "The log is right. {lines} lines are as they were sealed; {unsealed} lines still wait for a seal. Verified on {when} for {name}." |
*
* @param {Log_Check_IntactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_check_intact = /** @type {((inputs: Log_Check_IntactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Check_IntactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_check_intact(inputs)
	return nl_log_check_intact(inputs)
});