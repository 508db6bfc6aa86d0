/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Log_WhatInputs */

const nl_health_log_what = /** @type {(inputs: Health_Log_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elke minuut verzegelt het programma de nieuwe regels. Wie daarna een regel wijzigt of weghaalt, wordt ontdekt.`)
};

const en_health_log_what = /** @type {(inputs: Health_Log_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every minute the program seals the new lines. Whoever changes or removes a line after that is found out.`)
};

/**
* | output |
* | --- |
* | "Every minute the program seals the new lines. Whoever changes or removes a line after that is found out." |
*
* @param {Health_Log_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_log_what = /** @type {((inputs?: Health_Log_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Log_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_log_what(inputs)
	return nl_health_log_what(inputs)
});